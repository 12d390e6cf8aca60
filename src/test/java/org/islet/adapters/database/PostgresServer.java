package org.islet.adapters.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;

/** One PostgreSQL for all tests of this Java machine; it ends with it. */
final class PostgresServer {

    static final String USER = "postgres";

    private PostgresServer() {}

    static String address(String database) {
        return Running.SERVER.getJdbcUrl(USER, database);
    }

    static DataSource database(String name) {
        return Running.SERVER.getDatabase(USER, name);
    }

    /** Started when first asked for. */
    private static final class Running {
        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException noServer) {
                throw new UncheckedIOException("The embedded PostgreSQL did not start", noServer);
            }
        }
    }
}
