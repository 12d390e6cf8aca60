package org.islet.adapters.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Chooses how a commit becomes durable: PostgreSQL sees to it itself, H2 has to be told. */
@Configuration(proxyBeanMethods = false)
class CommitDurability {

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return product.equals("H2")
                    ? new SyncingTransactionManager(dataSource)
                    : new JdbcTransactionManager(dataSource);
        }
    }
}
