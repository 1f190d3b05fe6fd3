package org.talentbase.organisation;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;

/** Entities to what goes over the wire. */
@Mapper(
        componentModel = MappingConstants.ComponentModel.CDI,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = Territories.class)
public interface OrganisationMapper {

    @Mapping(target = "territoryName", source = "territoryCode", qualifiedByName = "name")
    UnitSummary unit(Organisation unit);

    OrganisationName named(Organisation organisation);

    @Mapping(target = "territory", source = "territoryCode", qualifiedByName = "mention")
    @Mapping(target = "reportsToId", source = "reportsTo.id")
    @Mapping(target = "reportsToName", source = "reportsTo.name")
    OrganisationDetail detail(Organisation organisation);
}
