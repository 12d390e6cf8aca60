/**
 * The pages for patients: one idea at a time, in large type. Nobody is marked here and nothing that
 * a patient does is kept.
 */
@org.jspecify.annotations.NullMarked
package org.islet.ui.patient;
