package com.example;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** {@code GET /api/fee?tons=200}: the fee for programs. */
@Path("/fee")
public class FeeResource {

    private static final int EUROS_A_TON = 3;

    @GET
    @Produces("application/json")
    public String fee(@QueryParam("tons") int tons) {
        if (tons < 0) {
            throw new BadRequestException("tons must not be negative");
        }
        return "{\"tons\": " + tons + ", \"euros\": " + tons * EUROS_A_TON + "}";
    }
}
