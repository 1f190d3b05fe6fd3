package org.talentbase.office;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** 分管人才信息库建设工作领导 and 技术专门负责同志 of the notice of 2017, five. */
public enum ResponsibleRole {
    LEADER("leader"),
    TECHNICAL("technical");

    @EnumeratedValue
    private final String code;

    ResponsibleRole(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    static ResponsibleRole of(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
