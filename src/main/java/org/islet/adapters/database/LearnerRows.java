package org.islet.adapters.database;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LearnerRows extends Repository<LearnerRow, UUID> {

    LearnerRow save(LearnerRow row);

    Optional<LearnerRow> findBySecretHash(String secretHash);
}
