package org.islet.adapters.database;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.islet.application.QuestionText;
import org.islet.core.content.ItemHash;
import org.islet.core.content.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps every question as it was when first drawn, under the hash of its canonical text.
 *
 * <p>Rows never change, so a version that was read once stays in memory, shared by all sessions: a
 * few kilobytes for each version of each question ever drawn.
 */
@Component
class ItemVersions {

    private final JdbcClient jdbc;
    private final QuestionText text;
    private final Map<ItemHash, Question> known = new ConcurrentHashMap<>();

    ItemVersions(JdbcClient jdbc, QuestionText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    void keep(ItemHash hash, Question question) {
        jdbc.sql(
                        """
                        insert into item_version (hash, content)
                        values (:hash, :content)
                        on conflict do nothing
                        """)
                .param("hash", hash.value())
                .param("content", text.write(question))
                .update();
    }

    Question find(ItemHash hash) {
        return known.computeIfAbsent(hash, this::read);
    }

    private Question read(ItemHash hash) {
        String content =
                jdbc.sql(
                                """
                                select content
                                from item_version
                                where hash = :hash
                                """)
                        .param("hash", hash.value())
                        .query(String.class)
                        .single();
        return text.read(content);
    }
}
