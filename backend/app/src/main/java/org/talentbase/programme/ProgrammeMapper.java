package org.talentbase.programme;

import org.mapstruct.Mapper;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;

/** Entities to what goes over the wire. */
@Mapper(componentModel = MappingConstants.ComponentModel.CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface ProgrammeMapper {

    ProgrammeSummary summary(Programme programme);

    ProgrammeDetail detail(Programme programme);
}
