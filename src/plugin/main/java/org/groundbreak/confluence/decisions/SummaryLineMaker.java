package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.decisions.DecisionArea;
import org.groundbreak.words.Words;

/**
 * What the page itself says of a decision, for everybody who may view the page: area, due date, and who is named in each
 * role. Those are parameters of the macro, that is content of the page, so that their names are asked without a check, as
 * the host does for somebody who is mentioned in a text. An empty role is said, too.
 */
final class SummaryLineMaker {

    private static final int MOST_NAMES = 20;

    private final ConfluenceUsers users;
    private final Words words;

    SummaryLineMaker(ConfluenceUsers users, Words words) {
        this.users = users;
        this.words = words;
    }

    /** @param parameters as the host hands them to the macro: users by name, several of them separated by comma */
    List<SummaryLine> of(Map<String, String> parameters) {
        List<SummaryLine> facts = new ArrayList<>();
        for (DaciRole role : DaciRole.values()) {
            facts.add(new SummaryLine(
                    words.text("decision.role." + role.parameter()), names(value(parameters, role.parameter()))));
        }
        String area = value(parameters, "area");
        if (!area.isEmpty()) {
            facts.add(new SummaryLine(words.text("decision.area"), area(area)));
        }
        String due = value(parameters, "due");
        if (!due.isEmpty()) {
            facts.add(new SummaryLine(words.text("decision.due"), due));
        }
        return facts;
    }

    private String names(String typed) {
        List<String> names = separated(typed)
                .distinct()
                .limit(MOST_NAMES + 1L)
                .map(this::name)
                .toList();
        if (names.isEmpty()) {
            return words.text("decision.role.nobody");
        }
        String shown = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES ? words.text("decision.role.more", shown) : shown;
    }

    /** Whoever is not known is shown as the page has him. */
    private String name(String typed) {
        return users.named(typed)
                .or(() -> users.withKey(new UserKey(typed)))
                .map(ConfluenceUser::getFullName)
                .filter(name -> !name.isBlank())
                .orElse(typed);
    }

    private String area(String typed) {
        return Arrays.stream(DecisionArea.values())
                .filter(area -> area.parameter().equalsIgnoreCase(typed))
                .findFirst()
                .map(area -> words.text("decision.area." + area.name()))
                .orElse(typed);
    }

    private static Stream<String> separated(String typed) {
        return Arrays.stream(typed.split("[,;\n]")).map(String::strip).filter(name -> !name.isEmpty());
    }

    private static String value(Map<String, String> parameters, String name) {
        String value = parameters.get(name);
        return value == null ? "" : value.strip();
    }
}
