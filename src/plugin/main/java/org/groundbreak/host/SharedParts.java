package org.groundbreak.host;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.license.LicenseHandler;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.BooleanSupplier;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.host.rest.Answers;
import org.groundbreak.host.rest.WriteGate;
import org.groundbreak.words.ReaderZone;
import org.groundbreak.words.Words;

/**
 * What the features of both products are built of.
 *
 * @param clock the one our classes read
 * @param words every text
 * @param templates our Velocity templates
 * @param scripts asks for web resources of ours
 * @param answers of our REST methods
 * @param jobs in the host's scheduler
 * @param errors what went wrong on this node
 * @param readOnly whether nothing may be written now, see {@link ReadOnly}
 */
public record SharedParts(
        Clock clock,
        Words words,
        Templates templates,
        Scripts scripts,
        Answers answers,
        Jobs jobs,
        ErrorLog errors,
        BooleanSupplier readOnly) {

    /**
     * Of the host's services.
     *
     * @param readOnlyMode whether the product is in read-only mode
     */
    public static SharedParts of(
            Clock clock,
            ApplicationProperties properties,
            I18nResolver i18n,
            LocaleResolver locales,
            TemplateRenderer renderer,
            PageBuilderService pageBuilder,
            BooleanSupplier readOnlyMode) {
        Words words = new Words(i18n, locales, new ReaderZone(SharedParts::zone));
        ErrorLog errors =
                new ErrorLog(clock, ManagementFactory.getRuntimeMXBean().getName());
        ReadOnly readOnly = new ReadOnly(readOnlyMode, () -> OptionalService.find(LicenseHandler.class), clock);
        return new SharedParts(
                clock,
                words,
                new Templates(renderer, words),
                new Scripts(pageBuilder),
                new Answers(words, new WriteGate(() -> properties.getBaseUrl(UrlMode.CANONICAL)), errors),
                new Jobs(clock, readOnly, errors),
                errors,
                readOnly);
    }

    /** The zone of the server as its administrators set it; UTC where the host does not say. */
    public static ZoneId serverZone() {
        return new ReaderZone(
                        () -> OptionalService.find(TimeZoneManager.class).map(TimeZoneManager::getDefaultTimeZone))
                .get();
    }

    private static Optional<TimeZone> zone() {
        return OptionalService.find(TimeZoneManager.class).map(TimeZoneManager::getUserTimeZone);
    }
}
