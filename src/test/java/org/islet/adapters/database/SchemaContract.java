package org.islet.adapters.database;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.islet.core.review.Retention;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    @Test
    default void learners_of_an_older_version_want_to_remember_as_usual() {
        var database = emptyDatabase();
        Flyway.configure().dataSource(database).target("2").load().migrate();
        var jdbc = JdbcClient.create(database);
        jdbc.sql(
                        """
                        insert into learner (id, version, secret_hash, created_at)
                        values ('00000000-0000-0000-0000-000000000001', 0, 'x', '2026-03-04 12:00:00Z')
                        """)
                .update();

        Flyway.configure().dataSource(database).load().migrate();

        assertThat(jdbc.sql("select desired_retention from learner").query(Integer.class).single())
                .isEqualTo(Retention.USUAL.percent());
    }
}
