/** Where Islet touches the outside: files, the database. Cut by technology. */
@org.jspecify.annotations.NullMarked
package org.islet.adapters;
