/**
 * Carries questions to other programs and back: Moodle XML, GIFT and QTI 3.0 out, Moodle XML and
 * GIFT in.
 *
 * <p>Going out, a {@link org.islet.adapters.interchange.Sheet} lays a question out in a few kinds
 * of parts, and each format writes those. Coming in, each format makes {@link
 * org.islet.adapters.interchange.Draft}s of what it reads, and those become a quiz file that an
 * author completes. Either way, whatever could not be taken along is named.
 */
@org.jspecify.annotations.NullMarked
package org.islet.adapters.interchange;
