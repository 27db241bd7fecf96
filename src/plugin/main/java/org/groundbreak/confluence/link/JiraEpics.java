package org.groundbreak.confluence.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.link.EpicFacts;
import org.groundbreak.link.Peer;
import org.groundbreak.link.PeerAnswer;
import org.groundbreak.spec.EpicRef;

/** Epics, asked of Jira with the viewer's own rights. */
public final class JiraEpics {

    /** More are not asked for at once. */
    public static final int MOST = 20;

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*-[1-9][0-9]*");
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int BAD_GATEWAY = 502;

    private final ObjectMapper json =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    private final Peer jira;

    public JiraEpics(Peer jira) {
        this.jira = jira;
    }

    /**
     * The epic of that key, which the viewer may browse.
     *
     * @throws Problem 400 no key; 404 no such epic, or hidden from him; 409 no link, not authorised; 502 Jira down or odd
     */
    public EpicRef named(String key) {
        if (key == null || !KEY.matcher(key.strip()).matches()) {
            throw new Problem(BAD_REQUEST, "epic-no-key");
        }
        String query = URLEncoder.encode(key.strip().toUpperCase(Locale.ROOT), StandardCharsets.UTF_8);
        EpicFacts epic = read(ask("/epics?key=" + query), EpicFacts.class);
        String applicationId = jira.applicationId().orElseThrow(() -> new Problem(CONFLICT, "jira-not-linked"));
        return new EpicRef(applicationId, epic.issueId());
    }

    /**
     * Those of the issues that the viewer may browse; the first 20 are asked for.
     *
     * @throws Problem as in {@link #named}, but never 400 or 404
     */
    public List<EpicFacts> visible(Collection<Long> issueIds) {
        if (issueIds.isEmpty()) {
            return List.of();
        }
        String ids = issueIds.stream().limit(MOST).map(id -> Long.toString(id)).collect(Collectors.joining(","));
        return List.of(read(ask("/epics/titles?ids=" + ids), EpicFacts[].class));
    }

    /** The page of an epic in Jira. */
    public String url(EpicFacts epic) {
        return jira.displayUrl().map(URI::toString).orElse("") + "/browse/" + epic.key();
    }

    private PeerAnswer.Answered ask(String path) {
        return JiraCalls.answered(jira.get(path));
    }

    private <T> T read(PeerAnswer.Answered answer, Class<T> type) {
        if (answer.status() == NOT_FOUND) {
            throw new Problem(NOT_FOUND, "epic-unknown");
        }
        try {
            T value = answer.status() == OK ? json.readValue(answer.body(), type) : null;
            if (value != null) {
                return value;
            }
        } catch (JsonProcessingException e) {
            // Answered below like any other nonsense.
        }
        throw new Problem(BAD_GATEWAY, "jira-odd");
    }
}
