package org.talentbase.platform.web;

import jakarta.inject.Singleton;

/** A fault in the words of the present request's language, for answers that list faults without being refusals. */
@Singleton
public class FaultTexts {

    private final RequestFacts request;

    FaultTexts(RequestFacts request) {
        this.request = request;
    }

    public String message(Fault fault) {
        return ProblemTexts.message(fault, request.language());
    }
}
