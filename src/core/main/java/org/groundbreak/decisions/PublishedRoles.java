package org.groundbreak.decisions;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Who holds the roles of a decision in one version of its page.
 *
 * @param byRole holders of each role; a role that is not in it has none; unmodifiable
 */
public record PublishedRoles(Map<DaciRole, RoleHolders> byRole) {

    /** Nobody in any role. */
    public static final PublishedRoles NONE = new PublishedRoles(Map.of());

    public PublishedRoles {
        Map<DaciRole, RoleHolders> all = new EnumMap<>(DaciRole.class);
        for (DaciRole role : DaciRole.values()) {
            all.put(role, byRole.getOrDefault(role, RoleHolders.NOBODY));
        }
        byRole = Collections.unmodifiableMap(all);
    }

    /** The holders of one role. */
    public RoleHolders of(DaciRole role) {
        return byRole.get(role);
    }
}
