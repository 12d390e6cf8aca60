package org.islet.adapters.database;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Lets a transaction that may have written return only when its commit is on the disk. */
final class SyncingTransactionManager extends JdbcTransactionManager {

    private final transient GroupSync sync;

    SyncingTransactionManager(DataSource dataSource) {
        super(dataSource);
        this.sync = new GroupSync();
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        super.doCommit(status);
        if (!status.isReadOnly()) {
            var transaction = (JdbcTransactionObjectSupport) status.getTransaction();
            sync.await(transaction.getConnectionHolder().getConnection());
        }
    }
}
