package org.islet.adapters.database;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.adapters.database.Samples.aChoice;
import static org.islet.adapters.database.Samples.aLearner;
import static org.islet.adapters.database.Samples.anAttempt;
import static org.islet.adapters.database.Samples.kept;
import static org.islet.adapters.database.Samples.picked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.islet.core.progress.Attempt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** When a transaction returns, H2 has what it wrote in its file, whatever happens next. */
@DatabaseTest
@DirtiesContext
final class DurabilityTest {

    @TempDir private static Path folder;

    private final Database database;
    private final String options;

    DurabilityTest(Database database, @Value("${spring.datasource.url}") String address) {
        this.database = database;
        this.options = address.substring(address.indexOf(';'));
    }

    @DynamicPropertySource
    static void inAFile(DynamicPropertyRegistry properties) {
        properties.add("islet.data", folder::toString);
    }

    @Test
    void an_answer_is_in_the_file_as_soon_as_its_transaction_returns() throws IOException {
        var attempt = kept(database, anAttempt(aLearner(database), aChoice()));

        long before = answersInACopyOfTheFile();

        answer(attempt);

        assertThat(answersInACopyOfTheFile() - before).isEqualTo(1);
    }

    @Test
    void answers_of_many_learners_at_once_are_all_in_the_file() throws IOException {
        var attempts =
                IntStream.range(0, 40)
                        .mapToObj(_ -> kept(database, anAttempt(aLearner(database), aChoice())))
                        .toList();
        long before = answersInACopyOfTheFile();

        attempts.parallelStream().forEach(this::answer);

        assertThat(answersInACopyOfTheFile() - before).isEqualTo(attempts.size());
    }

    private void answer(Attempt attempt) {
        database.transaction()
                .executeWithoutResult(
                        _ -> database.attempts().add(attempt.id(), picked(1, 1, "1")));
    }

    // What another process would find, were this one killed now.
    private long answersInACopyOfTheFile() throws IOException {
        Files.copy(folder.resolve("islet.mv.db"), folder.resolve("copy.mv.db"), REPLACE_EXISTING);
        var copy =
                new DriverManagerDataSource(
                        "jdbc:h2:file:" + folder.resolve("copy") + options, "islet", "");
        return JdbcClient.create(copy)
                .sql("select count(*) from answer_event")
                .query(Long.class)
                .single();
    }
}
