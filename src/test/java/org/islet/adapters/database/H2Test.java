package org.islet.adapters.database;

import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The contracts on H2, in a file, under the address of {@code application.yml}. */
@DatabaseTest
@DirtiesContext
final class H2Test
        implements LearnersContract,
                AttemptsContract,
                EventsContract,
                ReadingContract,
                RetentionsContract,
                AccommodationsContract,
                RegradesContract,
                SchemaContract {

    @TempDir private static Path folder;

    private final Database database;
    private final String address;

    H2Test(Database database, @Value("${spring.datasource.url}") String address) {
        this.database = database;
        this.address = address;
    }

    @DynamicPropertySource
    static void inAFile(DynamicPropertyRegistry properties) {
        properties.add("islet.data", folder::toString);
    }

    @Override
    public Database database() {
        return database;
    }

    @Override
    public DataSource emptyDatabase() {
        String options = address.substring(address.indexOf(';'));
        return new DriverManagerDataSource(
                "jdbc:h2:file:" + folder.resolve(UUID.randomUUID().toString()) + options,
                "islet",
                "");
    }
}
