/**
 * What people do with Islet, one class a goal. Transactions and access rules live here: whatever
 * the screens do, nobody gets past these classes.
 */
@org.jspecify.annotations.NullMarked
package org.islet.application;
