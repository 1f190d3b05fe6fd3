package org.talentbase.organisation;

/**
 * A territory where it is only mentioned.
 *
 * @param code six digits of GB/T 2260
 * @param fullName with the names of those around it: 吉林省长春市朝阳区
 */
public record TerritoryName(String code, String name, String fullName) {}
