package org.groundbreak.acceptance;

import java.net.URI;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A Confluence and a Jira with the plugin. By default the sandbox, started as a process. With the system properties
 * {@code groundbreak.confluence} and {@code groundbreak.jira} (base URLs) it is what runs there; then
 * {@code groundbreak.user.<role>} says who plays each role, as {@code name:password} or as a personal access token of
 * the user of that name, and {@code groundbreak.space} and {@code groundbreak.epic} name a space that all roles but
 * {@code outsider} may edit and an epic that they may see, and {@code groundbreak.epic-name} Jira's id of the field Epic
 * Name.
 */
public final class Installation implements AutoCloseable {
    private final URI confluence;
    private final URI jira;
    private final Optional<SandboxProcess> sandbox;

    private Installation(URI confluence, URI jira, Optional<SandboxProcess> sandbox) {
        this.confluence = confluence;
        this.jira = jira;
        this.sandbox = sandbox;
    }

    /** What the system properties name; starts the sandbox if they name nothing. */
    static Installation fromProperties() {
        String confluence = System.getProperty("groundbreak.confluence");
        String jira = System.getProperty("groundbreak.jira");
        if (confluence != null && jira != null) {
            return new Installation(URI.create(confluence), URI.create(jira), Optional.empty());
        }
        SandboxProcess sandbox = SandboxProcess.start();
        return new Installation(sandbox.confluence(), sandbox.jira(), Optional.of(sandbox));
    }

    /** Whether this JVM has started the sandbox. */
    public boolean isSandbox() {
        return sandbox.isPresent();
    }

    /** Base URL of Confluence, without a slash at the end. */
    public URI confluence() {
        return confluence;
    }

    /** Base URL of Jira, without a slash at the end. */
    public URI jira() {
        return jira;
    }

    /** Key of the space for test pages. */
    public String space() {
        return System.getProperty("groundbreak.space", "DEMO");
    }

    /** Key of an epic. */
    public String epic() {
        return System.getProperty("groundbreak.epic", "DEMO-1");
    }

    /** Jira's id of the field Epic Name. */
    public String epicNameField() {
        return System.getProperty("groundbreak.epic-name", "customfield_10101");
    }

    /** Jira's id of the field Epic Link. */
    public String epicLinkField() {
        return System.getProperty("groundbreak.epic-link", "customfield_10100");
    }

    /** Who plays this role: admin, author, engineer, product, designer or outsider. */
    public User user(String role) {
        return User.of(role, System.getProperty("groundbreak.user." + role, role + ":" + role));
    }

    /** A title that no page has yet. */
    public String title(String words) {
        return words + " "
                + HexFormat.of().toHexDigits(RandomGenerator.getDefault().nextInt());
    }

    @Override
    public void close() {
        sandbox.ifPresent(SandboxProcess::close);
    }
}
