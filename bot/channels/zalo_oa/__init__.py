"""The Zalo channel: an Official Account (OA), over the OpenAPI v3 and its webhook."""
