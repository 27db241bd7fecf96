package org.groundbreak.sandbox.confluence.rest;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.Accounts;

/** {@code rest/api/search} for users, deactivated ones included; those who are signed in may look everybody up. */
public final class UserSearch {
    private static final int LIMIT = 25;

    private final Accounts accounts;
    private final String base;

    /** @param base the product's base URL */
    public UserSearch(Accounts accounts, String base) {
        this.accounts = accounts;
        this.base = base;
    }

    /** Its routes, for {@link JsonServlet}. */
    public Map<String, JsonServlet.Handler> routes() {
        return Map.of("GET /rest/api/search", this::search);
    }

    private Object search(Call call) {
        call.signedIn();
        String cql = call.parameter("cql");
        int limit = call.parameter("limit").isEmpty() ? LIMIT : Integer.parseInt(call.parameter("limit"));
        Predicate<Account> wanted = UserQuery.parse(cql);
        List<Account> found = accounts.all().stream().filter(wanted).toList();
        List<Map<String, Object>> results =
                found.stream().limit(limit).map(this::result).toList();
        return Map.of(
                "results",
                results,
                "start",
                0,
                "limit",
                limit,
                "size",
                results.size(),
                "totalSize",
                found.size(),
                "cqlQuery",
                cql,
                "_links",
                Map.of("base", base, "context", URI.create(base).getPath()));
    }

    private Map<String, Object> result(Account account) {
        return Map.of(
                "user",
                ContentJson.user(account),
                "title",
                account.fullName(),
                "entityType",
                "user",
                "url",
                "/display/~" + account.name());
    }
}
