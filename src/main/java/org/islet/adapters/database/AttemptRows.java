package org.islet.adapters.database;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AttemptRows extends Repository<AttemptRow, UUID> {

    AttemptRow save(AttemptRow row);

    Optional<AttemptRow> findById(UUID id);
}
