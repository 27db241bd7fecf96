package org.groundbreak.sandbox.host.ao;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.DelegatingDisposableDataSourceHandler;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.groundbreak.sandbox.host.Database;
import org.springframework.util.DigestUtils;

/** Sets up the Active Objects library with the product's table names. */
final class EntityManagers {
    @SuppressWarnings("deprecation")
    private record Configuration(
            boolean useWeakCache,
            NameConverters getNameConverters,
            SchemaConfiguration getSchemaConfiguration,
            EntityInfoResolverFactory getEntityInfoResolverFactory)
            implements EntityManagerConfiguration {}

    private EntityManagers() {}

    /** An entity manager whose every statement runs in the database's current transaction, if there is one. */
    static EntityManager create(Database database, String namespace) {
        String prefix = tablePrefix(namespace);
        NameConverters names = new SimpleNameConverters(
                new AtlassianTableNameConverter(name -> prefix + "_" + name),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
        SchemaConfiguration ours =
                (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix);
        return new EntityManager(
                provider(database), new Configuration(true, names, ours, new CachingEntityInfoResolverFactory()));
    }

    /** {@code AO_} and the last six hexadecimal digits of the namespace's MD5, as developer.atlassian.com says. */
    static String tablePrefix(String namespace) {
        String hex = DigestUtils.md5DigestAsHex(namespace.getBytes(StandardCharsets.UTF_8));
        return "AO_" + hex.substring(hex.length() - 6).toUpperCase(Locale.ROOT);
    }

    private static DatabaseProvider provider(Database database) {
        DataSource joined = database.dataSource();
        DisposableDataSource source = DelegatingDisposableDataSourceHandler.newInstance(joined, () -> {});
        return database.isPostgres()
                ? new PostgreSQLDatabaseProvider(source, "public")
                : new H2DatabaseProvider(source, "PUBLIC");
    }
}
