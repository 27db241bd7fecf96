package com.atlassian.sal.api.license;

public interface MultiProductLicenseDetails extends BaseLicenseDetails {}
