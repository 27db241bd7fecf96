package org.groundbreak.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.groundbreak.words.TestLocales;

/** A Jira of mocks with one epic-name field. */
public final class MockJira {

    private static final String EPIC_NAME = "com.pyxis.greenhopper.jira:gh-epic-label";

    private static final Long EPIC_NAME_ID = 10_101L;

    private final CustomFieldManager customFields = mock(CustomFieldManager.class);
    private final CustomField epicName = field(EPIC_NAME);
    private final TemplateRenderer renderer = mock(TemplateRenderer.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final ApplicationProperties properties = mock(ApplicationProperties.class);
    private final UserManager users = mock(UserManager.class);
    private final JiraApp app;

    public MockJira(ActiveObjects ao) {
        this(ao, mock(EventPublisher.class));
    }

    /** The same with somebody who tells of events. */
    MockJira(ActiveObjects ao, EventPublisher events) {
        I18nResolver i18n = mock(I18nResolver.class);
        when(i18n.getText(any(String.class), any(Serializable[].class))).thenAnswer(call -> call.getArgument(0));
        when(i18n.getText(any(String.class))).thenAnswer(call -> call.getArgument(0));
        List<CustomField> fields = List.of(field("com.example:other"), epicName);
        when(customFields.getCustomFieldObjects()).thenReturn(fields);
        when(epicName.getIdAsLong()).thenReturn(EPIC_NAME_ID);
        when(customFields.getCustomFieldObject(EPIC_NAME_ID)).thenReturn(epicName);
        app = new JiraApp(
                ao,
                mock(ApplicationLinkService.class),
                properties,
                events,
                i18n,
                new TestLocales(Locale.ENGLISH),
                mock(LoginUriProvider.class),
                mock(PageBuilderService.class),
                renderer,
                users,
                mock(WebSudoManager.class),
                mock(JiraAuthenticationContext.class),
                customFields,
                issues,
                permissions);
    }

    /** Whoever looks is an administrator from now on. */
    public void signInAdministrator() {
        UserKey ada = new UserKey("ada-key");
        when(properties.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        when(users.getRemoteUserKey()).thenReturn(ada);
        when(users.isAdmin(ada)).thenReturn(true);
    }

    public JiraApp app() {
        return app;
    }

    public CustomFieldManager customFields() {
        return customFields;
    }

    public IssueManager issues() {
        return issues;
    }

    public PermissionManager permissions() {
        return permissions;
    }

    public TemplateRenderer renderer() {
        return renderer;
    }

    /** An issue with an epic name. */
    public Issue epic() {
        Issue issue = issue();
        when(issue.getCustomFieldValue(epicName)).thenReturn("Checkout");
        return issue;
    }

    /** An issue without one. */
    public Issue issue() {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(10_000L);
        return issue;
    }

    private static CustomField field(String typeKey) {
        CustomFieldType<?, ?> type = mock(CustomFieldType.class);
        CustomField field = mock(CustomField.class);
        when(type.getKey()).thenReturn(typeKey);
        doReturn(type).when(field).getCustomFieldType();
        return field;
    }
}
