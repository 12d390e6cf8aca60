package org.islet.adapters.database;

import javax.sql.DataSource;
import org.islet.core.progress.Accommodations;
import org.islet.core.progress.Attempts;
import org.islet.core.progress.Learners;
import org.islet.core.progress.Reading;
import org.islet.core.progress.Regrades;
import org.islet.core.review.Retentions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the contracts are about: the ports as one engine fulfils them, and that engine itself. */
record Database(
        Learners learners,
        Attempts attempts,
        Reading reading,
        Retentions retentions,
        Accommodations accommodations,
        Regrades regrades,
        JdbcClient jdbc,
        TransactionTemplate transaction,
        DataSource source) {}
