/** What the program does from the command line, without a browser. */
@org.jspecify.annotations.NullMarked
package org.islet.adapters.console;
