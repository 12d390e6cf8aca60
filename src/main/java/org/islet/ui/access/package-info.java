/** Who may see what: the security configuration and how a guest is known again. */
@org.jspecify.annotations.NullMarked
package org.islet.ui.access;
