package org.groundbreak.sandbox.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.Product;

/**
 * Who may call an endpoint, by annotation. Without any it is as with {@code LicensedOnly}: see "Preparing for secure
 * endpoints" on developer.atlassian.com.
 */
public enum Access {
    LICENSED_ONLY("LicensedOnly"),
    UNLICENSED_SITE_ACCESS("UnlicensedSiteAccess"),
    ANONYMOUS_SITE_ACCESS("AnonymousSiteAccess"),
    UNRESTRICTED_ACCESS("UnrestrictedAccess"),
    ADMIN_ONLY("AdminOnly"),
    SYSTEM_ADMIN_ONLY("SystemAdminOnly");

    /** What comes of a call. */
    public enum Verdict {
        ALLOWED,
        NEEDS_LOGIN,
        FORBIDDEN
    }

    private static final Set<String> PACKAGES =
            Set.of("com.atlassian.plugins.rest.api.security.annotation", "com.atlassian.annotations.security");

    private final String annotation;

    Access(String annotation) {
        this.annotation = annotation;
    }

    /** The annotation of the first element that has one; {@code LicensedOnly} otherwise. */
    public static Access of(AnnotatedElement... elements) {
        for (AnnotatedElement element : elements) {
            for (Annotation annotation : element.getAnnotations()) {
                Optional<Access> access = of(annotation.annotationType());
                if (access.isPresent()) {
                    return access.get();
                }
            }
        }
        return LICENSED_ONLY;
    }

    private static Optional<Access> of(Class<?> annotation) {
        if (PACKAGES.contains(annotation.getPackageName())) {
            for (Access access : values()) {
                if (access.annotation.equals(annotation.getSimpleName())) {
                    return Optional.of(access);
                }
            }
        }
        return Optional.empty();
    }

    /** @param account null for anonymous; anonymous access to the site is on in Jira, off in Confluence */
    public Verdict decide(Account account, Product product) {
        boolean anonymousSite = this == ANONYMOUS_SITE_ACCESS && product == Product.JIRA;
        if (this == UNRESTRICTED_ACCESS || anonymousSite) {
            return Verdict.ALLOWED;
        }
        if (account == null) {
            return Verdict.NEEDS_LOGIN;
        }
        boolean adminsOnly = this == ADMIN_ONLY || this == SYSTEM_ADMIN_ONLY;
        return adminsOnly && !account.admin() ? Verdict.FORBIDDEN : Verdict.ALLOWED;
    }
}
