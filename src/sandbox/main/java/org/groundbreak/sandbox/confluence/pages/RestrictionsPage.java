package org.groundbreak.sandbox.confluence.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.RestrictionStore.Operation;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.Accounts;

/** Who may view and edit a page, as user names. */
final class RestrictionsPage {
    private RestrictionsPage() {}

    static Reply show(PageCall call) {
        return call.content()
                .filter(call::mayEdit)
                .<Reply>map(page -> call.isPost() ? save(call, page) : form(call, page))
                .orElse(ViewPage.NOT_HERE);
    }

    private static Reply form(PageCall call, ContentRecord page) {
        Map<String, Object> values = new HashMap<>();
        values.put("page", page);
        for (Operation operation : Operation.values()) {
            values.put(
                    operation.name(),
                    call.services().restrictions().users(page.id(), operation).stream()
                            .flatMap(key -> call.services().host().accounts().byKey(key).stream())
                            .map(Account::name)
                            .collect(Collectors.joining(", ")));
        }
        return new Reply.View("restrictions.vm", values, Shown.of(page));
    }

    private static Reply save(PageCall call, ContentRecord page) {
        Accounts accounts = call.services().host().accounts();
        for (Operation operation : Operation.values()) {
            List<String> keys = Stream.of(call.parameter(operation.name()).split("[,\\s]+"))
                    .flatMap(name -> accounts.byName(name).stream())
                    .map(Account::key)
                    .toList();
            call.services().restrictions().set(page.id(), operation, keys);
        }
        return new Reply.Redirect(page.path());
    }
}
