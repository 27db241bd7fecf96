package org.groundbreak.sandbox.host;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The demo users of one product. The password of each is his name. */
public final class Accounts {
    private final Map<String, Account> byName = new LinkedHashMap<>();
    private final Map<String, Locale> languages = new HashMap<>();

    /** The keys have the shape the product gives them, so that nobody mistakes a key for a name. */
    public Accounts(Product product) {
        add(product, "admin", "Ada Admin", true, true);
        add(product, "author", "Anna Author", false, true);
        add(product, "engineer", "Emil Engineer", false, true);
        add(product, "product", "Paula Product", false, true);
        add(product, "designer", "Daniel Designer", false, true);
        add(product, "outsider", "Otto Outsider", false, true);
        add(product, "retired", "Rita Retired", false, false);
    }

    private void add(Product product, String name, String fullName, boolean admin, boolean active) {
        int number = byName.size() + 1;
        String key = product == Product.CONFLUENCE
                ? "ff80808193a4c7e20193a4c8%08x".formatted(number)
                : "JIRAUSER1010" + number;
        byName.put(name, new Account(key, name, fullName, name + "@example.org", admin, active));
    }

    /** One more active user, for tests that need many. */
    public synchronized void add(Product product, String name, String fullName) {
        add(product, name, fullName, false, true);
    }

    /** All of them, deactivated ones included, in the order in which they are shown. */
    public synchronized List<Account> all() {
        return List.copyOf(byName.values());
    }

    public synchronized Optional<Account> byName(String name) {
        return Optional.ofNullable(name).map(n -> byName.get(n.toLowerCase(Locale.ROOT)));
    }

    public synchronized Optional<Account> byKey(String key) {
        return byName.values().stream().filter(a -> a.key().equals(key)).findFirst();
    }

    /** The account if the password is right and it is active. */
    public Optional<Account> authenticate(String name, String password) {
        return byName(name).filter(a -> a.active() && a.name().equals(password));
    }

    /** Deactivates or activates a user; sessions of a deactivated user end with the next request. */
    public synchronized void setActive(String name, boolean active) {
        byName.computeIfPresent(name, (n, account) -> account.withActive(active));
    }

    /** The language somebody has chosen, by his key. */
    public synchronized Optional<Locale> languageOf(String key) {
        return Optional.ofNullable(languages.get(key));
    }

    /** Has a user choose a language, until the product ends. */
    public synchronized void setLanguage(String name, Locale language) {
        byName(name).ifPresent(account -> languages.put(account.key(), language));
    }
}
