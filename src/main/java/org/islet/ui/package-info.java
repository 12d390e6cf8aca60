/**
 * The screens, cut by audience. They keep ids and show records; what they show follows from the
 * database.
 */
@org.jspecify.annotations.NullMarked
package org.islet.ui;
