/**
 * Questions and responses as plain lines of text, for files and reports that know no layout.
 *
 * <p>Nothing here tells what is right.
 */
@org.jspecify.annotations.NullMarked
package org.islet.core.plain;
