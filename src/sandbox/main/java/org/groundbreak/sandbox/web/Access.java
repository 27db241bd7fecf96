package org.groundbreak.sandbox.web;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Set;
import java.util.stream.Stream;
import org.groundbreak.sandbox.host.Account;

/** What comes of a call of an endpoint. */
public enum Access {
    ALLOWED,
    NEEDS_LOGIN,
    FORBIDDEN;

    private static final Set<Class<? extends Annotation>> RULES =
            Set.of(LicensedOnly.class, AdminOnly.class, UnrestrictedAccess.class);

    /**
     * Decides by the annotation of the first element that has one; without any it is as with {@code LicensedOnly}: see
     * "Preparing for secure endpoints" on developer.atlassian.com.
     *
     * @param account null for anonymous
     */
    public static Access of(Account account, AnnotatedElement... elements) {
        Class<?> rule = Stream.of(elements)
                .flatMap(element -> Stream.of(element.getAnnotations()))
                .<Class<?>>map(Annotation::annotationType)
                .filter(RULES::contains)
                .findFirst()
                .orElse(LicensedOnly.class);
        if (rule == UnrestrictedAccess.class) {
            return ALLOWED;
        }
        if (account == null) {
            return NEEDS_LOGIN;
        }
        return rule == AdminOnly.class && !account.admin() ? FORBIDDEN : ALLOWED;
    }
}
