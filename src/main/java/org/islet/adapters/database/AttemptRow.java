package org.islet.adapters.database;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

@Table("attempt")
record AttemptRow(
        @Id UUID id,
        @Version int version,
        UUID learnerId,
        String quizId,
        String behaviour,
        @Nullable String terms,
        int scoringVersion,
        Instant startedAt,
        @MappedCollection(idColumn = "attempt_id", keyColumn = "position") List<ItemRow> items) {

    @Table("attempt_item")
    record ItemRow(String lessonId, String itemHash, String optionOrder) {}
}
