package org.groundbreak.sandbox.jira.host;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.groundbreak.sandbox.jira.store.ChangeLog;
import org.groundbreak.sandbox.jira.store.IssueRow;
import org.groundbreak.sandbox.jira.store.JiraStore;
import org.groundbreak.sandbox.jira.store.LinkRow;

/** Jira's services for plugins, each no more than the signature asks. */
public final class JiraServices {
    private final JiraStore store;
    private final Access access;
    private final BooleanSupplier software;

    /** @param software whether Jira Software is there, which brings the epic fields */
    public JiraServices(JiraStore store, Access access, BooleanSupplier software) {
        this.store = store;
        this.access = access;
        this.software = software;
    }

    public Map<Class<?>, Object> all() {
        ChangeHistoryManager histories = issue -> store.changeLog().of(issue.getId()).stream()
                .map(JiraServices::history)
                .toList();
        PermissionManager permissions = (permission, issue, user) ->
                access.isAllowed(permission, issue.getProjectObject().getId(), user);
        StatusManager statuses = () -> store.catalogue().statuses().stream()
                .<com.atlassian.jira.issue.status.Status>map(JiraStatus::new)
                .toList();
        CustomFieldManager fields = () -> software.getAsBoolean() ? List.of(EpicField.values()) : List.of();
        return Map.of(
                IssueManager.class,
                new Issues(),
                IssueLinkManager.class,
                new Links(),
                ChangeHistoryManager.class,
                histories,
                PermissionManager.class,
                permissions,
                StatusManager.class,
                statuses,
                CustomFieldManager.class,
                fields,
                JiraAuthenticationContext.class,
                (JiraAuthenticationContext) JiraUser::current,
                UserManager.class,
                new UserManager() {});
    }

    /** The event for a change that has committed. */
    public IssueChangedEvent event(long issueId, List<ChangeItemBean> items) {
        return new IssueChanged(store.issues().byId(issueId).map(this::issue).orElseThrow(), items);
    }

    private MutableIssue issue(IssueRow row) {
        return new JiraIssue(row, store);
    }

    private static ChangeHistory history(ChangeLog.Group group) {
        return new ChangeHistory(group.id(), new Timestamp(group.created()), group.items());
    }

    private final class Issues implements IssueManager {
        @Override
        public MutableIssue getIssueObject(Long id) {
            return orNull(store.issues().byId(id));
        }

        @Override
        public MutableIssue getIssueByCurrentKey(String key) {
            return orNull(store.issues().byKey(key));
        }

        private MutableIssue orNull(Optional<IssueRow> row) {
            return row.map(JiraServices.this::issue).orElse(null);
        }
    }

    private final class Links implements IssueLinkManager {
        @Override
        public List<IssueLink> getOutwardLinks(Long sourceId) {
            return links(store.issues().outwardLinks(sourceId));
        }

        @Override
        public List<IssueLink> getInwardLinks(Long destinationId) {
            return links(store.issues().inwardLinks(destinationId));
        }

        private List<IssueLink> links(List<LinkRow> rows) {
            return rows.stream()
                    .<IssueLink>map(row -> new JiraIssueLink(row, store))
                    .toList();
        }
    }
}
