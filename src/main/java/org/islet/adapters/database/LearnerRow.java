package org.islet.adapters.database;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

@Table("learner")
record LearnerRow(@Id UUID id, @Version int version, String secretHash, Instant createdAt) {}
