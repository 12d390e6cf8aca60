/**
 * Keeps learners, attempts and reading in H2 or PostgreSQL.
 *
 * <p>Aggregates are written once and stay small; what happens afterwards goes to tables that are
 * only ever added to.
 */
@org.jspecify.annotations.NullMarked
package org.islet.adapters.database;
