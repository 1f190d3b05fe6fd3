package org.talentbase.platform.web;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/** Hands a {@link Problem} to the problem library; {@link ProblemShape} then gives it the project's one shape. */
@Provider
@Priority(Priorities.USER)
public final class ProblemMapper extends ExceptionMapperBase<Problem> {

    @Override
    protected HttpProblem toProblem(Problem problem) {
        return HttpProblem.builder()
                .withType(problem.type().uri())
                .withStatus(problem.type().status())
                .build();
    }
}
