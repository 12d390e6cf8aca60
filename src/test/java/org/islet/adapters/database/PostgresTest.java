package org.islet.adapters.database;

import javax.sql.DataSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The contracts on a real PostgreSQL. */
@DatabaseTest
final class PostgresTest
        implements LearnersContract,
                AttemptsContract,
                EventsContract,
                ReadingContract,
                RetentionsContract,
                AccommodationsContract,
                RegradesContract,
                SchemaContract {

    private final Database database;

    PostgresTest(Database database) {
        this.database = database;
    }

    @DynamicPropertySource
    static void onAServer(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> PostgresServer.address("postgres"));
        properties.add("spring.datasource.username", () -> PostgresServer.USER);
    }

    @Override
    public Database database() {
        return database;
    }

    @Override
    public DataSource emptyDatabase() {
        database.jdbc().sql("drop database if exists empty").update();
        database.jdbc().sql("create database empty").update();
        return PostgresServer.database("empty");
    }
}
