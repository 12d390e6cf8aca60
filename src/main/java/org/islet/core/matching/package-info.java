/** Makes drills from tables: an entry of one column is given, its partner in another is sought. */
@org.jspecify.annotations.NullMarked
package org.islet.core.matching;
