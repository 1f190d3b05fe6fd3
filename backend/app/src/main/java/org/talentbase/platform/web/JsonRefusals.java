package org.talentbase.platform.web;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers JSON that is not what an operation takes: in place of the framework's own answer, which names classes. */
public class JsonRefusals {

    private final ProblemMapper problems = new ProblemMapper();

    @ServerExceptionMapper
    public Response mistaken(MismatchedInputException thrown) {
        return problems.toResponse(Problem.of(FrameworkFaults.of(thrown)));
    }
}
