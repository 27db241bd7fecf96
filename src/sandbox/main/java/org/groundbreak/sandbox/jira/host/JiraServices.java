package org.groundbreak.sandbox.jira.host;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.log4j.Logger;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.jira.issue.EpicField;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.search.IssueSearch;
import org.groundbreak.sandbox.jira.store.Issues;
import org.groundbreak.sandbox.jira.store.JiraStore;

/**
 * Jira's services for plugins, each no more than the signature asks.
 *
 * @param software whether Jira Software is there, which brings the epic fields
 */
public record JiraServices(JiraStore store, Access access, BooleanSupplier software) {

    /** The services by their interfaces. */
    public Map<Class<?>, Object> all() {
        PermissionManager permissions =
                (permission, issue, user) -> access.isAllowed(permission, issue.getProjectObject(), user);
        ChangeHistoryManager histories = issue -> store.changeLog().of(issue.getId());
        StatusManager statuses = () -> List.copyOf(store.statuses().all());
        JiraAuthenticationContext authentication = JiraUser::current;
        Map<Class<?>, Object> services = new HashMap<>();
        services.put(IssueManager.class, new ById(store.issues()));
        services.put(IssueLinkManager.class, new Links(store.issues()));
        services.put(PermissionManager.class, permissions);
        services.put(ChangeHistoryManager.class, histories);
        services.put(StatusManager.class, statuses);
        services.put(CustomFieldManager.class, new Fields(software));
        services.put(JiraAuthenticationContext.class, authentication);
        services.put(JiraThreadLocalUtil.class, new Threads());
        services.put(SearchService.class, new IssueSearch(store.issues(), access));
        services.put(UserManager.class, new UserManager() {});
        return services;
    }

    /** Nobody is signed in on a plugin's thread when its work begins, nor after it. */
    private record Threads() implements JiraThreadLocalUtil {
        @Override
        public void preCall() {
            CurrentAccount.set(null);
        }

        @Override
        public void postCall(Logger log) {
            CurrentAccount.set(null);
        }
    }

    private record Fields(BooleanSupplier software) implements CustomFieldManager {
        @Override
        public List<CustomField> getCustomFieldObjects() {
            return software.getAsBoolean() ? List.of(EpicField.LINK, EpicField.NAME) : List.of();
        }

        /** Null for an id that no field has. */
        @Override
        public CustomField getCustomFieldObject(Long id) {
            return getCustomFieldObjects().stream()
                    .filter(field -> field.getIdAsLong().equals(id))
                    .findFirst()
                    .orElse(null);
        }
    }

    private record ById(Issues issues) implements IssueManager {
        @Override
        public MutableIssue getIssueObject(Long id) {
            return issues.byId(id).orElse(null);
        }

        @Override
        public MutableIssue getIssueByCurrentKey(String key) {
            return issues.byKey(key).orElse(null);
        }

        /** Null for a key that no moved issue had. */
        @Override
        public Issue findMovedIssue(String oldIssueKey) {
            return issues.byMovedKey(oldIssueKey).orElse(null);
        }
    }

    private record Links(Issues issues) implements IssueLinkManager {
        @Override
        public List<IssueLink> getOutwardLinks(Long sourceId) {
            return links(issues.childrenOf(sourceId).stream())
                    .filter(link -> link.getSourceId().equals(sourceId))
                    .toList();
        }

        @Override
        public List<IssueLink> getInwardLinks(Long destinationId) {
            return links(issues.byId(destinationId).stream()).toList();
        }

        private static Stream<IssueLink> links(Stream<JiraIssue> issues) {
            return issues.filter(issue -> issue.epic() != null).map(JiraIssueLink::to);
        }
    }
}
