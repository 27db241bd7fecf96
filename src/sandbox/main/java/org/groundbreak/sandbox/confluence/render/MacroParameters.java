package org.groundbreak.sandbox.confluence.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundbreak.sandbox.confluence.storage.StorageElement;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.host.NotModelled;

/** The parameters of a macro as strings: what the storage keeps as a resource becomes its name. */
final class MacroParameters {
    private final Accounts accounts;

    MacroParameters(Accounts accounts) {
        this.accounts = accounts;
    }

    /** By name, the unnamed (default) parameter under the empty name; several resources are joined by comma. */
    Map<String, String> of(StorageElement macro) {
        Map<String, String> values = new LinkedHashMap<>();
        for (StorageElement parameter : macro.elements("ac:parameter")) {
            values.put(parameter.attribute("ac:name"), value(parameter));
        }
        return values;
    }

    private String value(StorageElement parameter) {
        List<StorageElement> resources = parameter.elements();
        return resources.isEmpty()
                ? parameter.text()
                : resources.stream().map(this::resource).collect(Collectors.joining(","));
    }

    private String resource(StorageElement resource) {
        return switch (resource.name()) {
            case "ri:user" ->
                accounts.byKey(resource.attribute("ri:userkey"))
                        .map(Account::name)
                        .orElse("");
            case "ri:page" ->
                resource.attribute("ri:space-key").isEmpty()
                        ? resource.attribute("ri:content-title")
                        : resource.attribute("ri:space-key") + ":" + resource.attribute("ri:content-title");
            case "ri:space" -> resource.attribute("ri:space-key");
            case "ri:attachment" -> resource.attribute("ri:filename");
            case "ri:url" -> resource.attribute("ri:value");
            case "ac:link" -> resource.elements().stream().map(this::resource).collect(Collectors.joining(","));
            default -> throw new NotModelled("macro parameter with " + resource.name());
        };
    }
}
