package org.groundbreak.sandbox.host;

import java.nio.file.Path;
import org.groundbreak.sandbox.host.events.SandboxEventPublisher;
import org.groundbreak.sandbox.host.scheduler.SandboxScheduler;
import org.groundbreak.sandbox.plugins.PluginRegistry;
import org.groundbreak.sandbox.web.Templates;

/**
 * What a product is built on.
 *
 * @param home folder for files of this product, existing
 * @param baseUrl with context path, without a slash at the end
 * @param plugins the plugins of this product; empty while the product is being made
 * @param templates of the host itself, in the resources of the sandbox
 */
public record HostContext(
        Product product,
        Path home,
        String baseUrl,
        Accounts accounts,
        Database database,
        HostClock clock,
        SandboxEventPublisher events,
        SandboxScheduler scheduler,
        I18n i18n,
        PluginRegistry plugins,
        Templates templates) {}
