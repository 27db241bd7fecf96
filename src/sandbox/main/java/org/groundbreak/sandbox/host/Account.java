package org.groundbreak.sandbox.host;

/**
 * A user of one product.
 *
 * @param key what never changes; in neither product equal to the name
 * @param admin administrator and system administrator at once
 * @param active a deactivated user keeps key and name but cannot sign in
 */
public record Account(String key, String name, String fullName, String email, boolean admin, boolean active) {
    Account withActive(boolean value) {
        return new Account(key, name, fullName, email, admin, value);
    }
}
