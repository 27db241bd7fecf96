package com.atlassian.sal.api.license;

import java.util.Date;

public interface BaseLicenseDetails {
    Date getLicenseExpiryDate();
}
