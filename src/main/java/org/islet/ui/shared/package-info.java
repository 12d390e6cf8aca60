/**
 * What the screens of all audiences are made of: lesson blocks, item components, figures, error
 * views.
 */
@org.jspecify.annotations.NullMarked
package org.islet.ui.shared;
