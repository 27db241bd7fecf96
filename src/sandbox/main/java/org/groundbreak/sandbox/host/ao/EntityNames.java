package org.groundbreak.sandbox.host.ao;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Common;
import net.java.ao.RawEntity;
import net.java.ao.schema.Ignore;
import net.java.ao.schema.NameConverters;

/** Refuses the entities that the products' Active Objects plugin refuses whatever the database. */
final class EntityNames {
    private static final Set<String> RESERVED = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

    private EntityNames() {}

    /** @throws ActiveObjectsException for a table or column that is a reserved word, or a table name too long */
    static void check(List<Class<? extends RawEntity<?>>> entities, NameConverters names) {
        for (Class<? extends RawEntity<?>> entity : entities) {
            String table = names.getTableNameConverter().getName(entity);
            refuseReserved("Entity class' '" + entity.getName() + "' table name", table);
            for (Method method : entity.getMethods()) {
                boolean column = Common.isAccessor(method) || Common.isMutator(method);
                if (column && !method.isAnnotationPresent(Ignore.class)) {
                    refuseReserved(
                            "Method '" + method + "' column name",
                            names.getFieldNameConverter().getName(method));
                }
            }
        }
    }

    private static void refuseReserved(String what, String name) {
        if (name != null && RESERVED.contains(name.toUpperCase(Locale.ROOT))) {
            throw new ActiveObjectsException(what + " is " + name + " which is a reserved word!");
        }
    }
}
