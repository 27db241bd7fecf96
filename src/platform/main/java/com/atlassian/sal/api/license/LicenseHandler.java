package com.atlassian.sal.api.license;

import java.util.Collection;

public interface LicenseHandler {
    Collection<MultiProductLicenseDetails> getAllProductLicenses();
}
