package dev.weir.server;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** A JAX-RS resource with standard API only. */
@Path("/ships")
public class Ships {
    @GET
    @Path("{id}")
    @Produces("application/json")
    public Response one(@PathParam("id") int id) {
        return id == 0
                ? Response.status(404).entity("{}").build()
                : Response.ok("{\"id\": " + id + "}").build();
    }

    @POST
    @Consumes("text/plain")
    @Produces("text/plain")
    public String name(String name) {
        return "named " + name;
    }
}
