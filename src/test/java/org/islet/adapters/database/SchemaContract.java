package org.islet.adapters.database;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** How the migrations behave on every engine. */
interface SchemaContract {

    /** A database without a single table, for this call only. */
    DataSource emptyDatabase();

    @Test
    default void an_empty_database_is_migrated_once_and_valid_ever_after() {
        var flyway = Flyway.configure().dataSource(emptyDatabase()).load();

        assertThat(flyway.migrate().migrationsExecuted).isPositive();
        flyway.validate();
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }
}
